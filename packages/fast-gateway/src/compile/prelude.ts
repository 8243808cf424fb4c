/**
 * What every program begins with: the reader of raw JSON text and the checks of leaves. It is text, because the cursor
 * has to be in one scope with the generated readers; `E` is the environment (Surprise objects, checkLeaves).
 *
 * `s` is an answer (one character per byte), `P` the place in it, `X` whether it has a backslash anywhere.
 * `V` are the values of conditions, `I` the names of interfaces, as raw text: a subgraph that has an interface as an object
 * tells the object's type less exactly than the others.
 *
 * A leaf is kept as its raw text, null as null, a key that is not there as undefined.
 */
export const PRELUDE = String.raw`
const{ANSWER,NULL,VALUE,TYPENAME,CONFLICT,checkLeaves}=E;
let s='',P=0,X=false,V=null,I=null;
const ESCAPES=/^"(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/;
const OTHER=/^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
function quote(){let e=s.indexOf('"',P+1);if(X){while(e>0&&s.charCodeAt(e-1)===92){let b=e-2;while(s.charCodeAt(b)===92)b--;if((e-b)%2===1)break;e=s.indexOf('"',e+1);}}if(e<0)throw ANSWER;return e+1;}
function nested(){let d=0,i=P;for(;;){const c=s.charCodeAt(i);if(c===34){P=i;i=quote();}else if(c===123||c===91){d++;i++;}else if(c===125||c===93){i++;if(--d===0)return i;}else if(c===c)i++;else throw ANSWER;}}
function leaf(){const c=s.charCodeAt(P);let e,v;
if(c===34){e=quote();v=s.slice(P,e);if(X&&v.indexOf('\\')>=0&&!ESCAPES.test(v))throw ANSWER;P=e;return v;}
if(c===110){nul();return null;}
if(c===123||c===91){const b=P;e=nested();v=s.slice(b,e);try{JSON.parse(v);}catch{throw ANSWER;}P=e;return v;}
e=P+1;let d,plain=c>48&&c<58;while((d=s.charCodeAt(e))!==44&&d!==125&&d!==93){if(!(d>32))throw ANSWER;if(d<48||d>57)plain=false;e++;}
v=s.slice(P,e);if(!plain&&!OTHER.test(v))throw ANSWER;P=e;return v;}
function nul(){if(!s.startsWith('null',P))throw ANSWER;P+=4;return null;}
function begin(t){s=t;P=8;X=t.indexOf('\\')>=0;if(!t.startsWith('{"data":'))throw ANSWER;}
function reads(f){return(t,names)=>{try{return f(t,names);}finally{s='';}};}
function end(){if(s.charCodeAt(P)!==125)throw ANSWER;for(let i=P+1;i<s.length;i++){const c=s.charCodeAt(i);if(c!==10&&c!==13&&c!==32&&c!==9)throw ANSWER;}}
function raw(o,k){if(!Object.hasOwn(o,k))return undefined;const v=o[k];return v===null?null:E.encoded(JSON.stringify(v));}
function only(o,keys){for(const k of Object.keys(o))if(!keys.has(k))throw ANSWER;}
function own(o,k){return Object.hasOwn(o,k)?o[k]:undefined;}
function int(x){if(x==null)return null;let i=x.charCodeAt(0)===45?1:0;const n=x.length;if(n===i||n>15||(n>i+1&&x.charCodeAt(i)===48))throw VALUE;for(;i<n;i++){const c=x.charCodeAt(i);if(c<48||c>57)throw VALUE;}return x;}
function float(x){if(x==null)return null;const c=x.charCodeAt(0);if((c!==45&&(c<48||c>57))||!Number.isFinite(Number(x)))throw VALUE;return x;}
function bool(x){if(x==null)return null;if(x!=='true'&&x!=='false')throw VALUE;return x;}
function str(x){if(x==null)return null;if(x.charCodeAt(0)!==34)throw VALUE;return x;}
function id(x){if(x==null)return null;return x.charCodeAt(0)===34?x:int(x);}
function any(x){return x===undefined?null:x;}
function one(x,values){if(x==null)return null;if(!values.has(x))throw VALUE;return x;}
function list(x,kind){if(x==null)return null;if(!checkLeaves(x,kind))throw VALUE;return x;}
function pick(x,y){if(x===undefined)return y;if(y!==undefined&&x!==y)throw CONFLICT;return x;}
function texts(x,f){if(x===null)return 'null';if(!Array.isArray(x))return f(x);return '['+x.map((y)=>y===undefined?'null':texts(y,f)).join()+']';}
function same(x,y){if(x!=null&&x!==y)throw TYPENAME;}
function last(x,y){return y==null||(x!=null&&I.has(y))?x:y;}
function both(x,y){if(x===undefined||y===undefined||(x===null)===(y===null))return;throw CONFLICT;}
function long(x,y){if(x!=null&&y!=null&&x.length!==y.length)throw CONFLICT;}
`;
