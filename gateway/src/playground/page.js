/* global GraphiQL, React, ReactDOM */
const PASSWORD = 'yunge-demo';
const accountList = document.getElementById('account');
const exampleList = document.getElementById('example');
const state = document.getElementById('state');

let token = null;

/** @param {string} path @param {RequestInit} [init] */
async function ask(path, init) {
  const response = await fetch(path, init);
  return { ok: response.ok, body: await response.json() };
}

const asJson = (value, headers = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** What GraphiQL sends, with the token of the chosen account; a header typed by hand wins. */
async function send(operation, { headers = {} } = {}) {
  const identity = token ? { authorization: `Bearer ${token}` } : {};
  const { body } = await ask('/graphql', asJson(operation, { ...identity, ...headers }));
  return body;
}

async function logIn(account) {
  token = null;
  state.textContent = '';
  if (!account) return;
  const { ok, body } = await ask('/demo/login', asJson({ account, password: PASSWORD }));
  if (!ok) {
    state.textContent = body.error;
    return;
  }
  token = body.token;
  state.textContent = `until 有效至 ${new Date(body.expiresAt).toLocaleString()}`;
}

function option(value, text) {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = text;
  return element;
}

const root = ReactDOM.createRoot(document.getElementById('graphiql'));
function show(example) {
  const operation = example ?? { query: '', variables: {} };
  root.render(
    React.createElement(GraphiQL, {
      fetcher: send,
      query: operation.query,
      variables: JSON.stringify(operation.variables, null, 2),
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: 'variables',
    }),
  );
}

const [accounts, examples] = await Promise.all([
  ask('/demo/accounts').catch(() => ({ ok: false })),
  ask('/playground/examples.json'),
]);
if (accounts.ok) {
  for (const { account, title } of accounts.body) accountList.append(option(account, `${title.en} ${title.zh}`));
} else {
  accountList.disabled = true;
  state.textContent = 'No demo accounts here: set an Authorization header. 请自行设置请求头';
}
examples.body.forEach(({ title }, index) => exampleList.append(option(String(index), `${title.en} ${title.zh}`)));

accountList.addEventListener('change', () => logIn(accountList.value));
exampleList.addEventListener('change', async () => {
  const example = examples.body[Number(exampleList.value)];
  if (!example || exampleList.value === '') return;
  if (example.as && accounts.ok) {
    accountList.value = example.as;
    await logIn(example.as);
  }
  show(example);
});
show(examples.body[0]);
