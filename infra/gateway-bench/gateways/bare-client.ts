import { connect, type Socket } from 'node:net';

type Done = (bytes: number) => void;

const HEAD_END = '\r\n\r\n';
const LENGTH = /content-length: *(\d+)/i;

/** One read buffer for all connections: whatever is in it is used before the next read. */
const shared = Buffer.allocUnsafeSlow(256 * 1_024);

/** The least an HTTP/1.1 client can do: one request at a time on a kept connection, answers read and thrown away. */
class Connection {
  readonly #socket: Socket;
  readonly #free: (connection: Connection) => void;
  #text = '';
  #done: Done = () => undefined;

  constructor(host: string, port: number, free: (connection: Connection) => void) {
    this.#free = free;
    const onread = { buffer: shared, callback: (length: number) => this.#take(shared.toString('latin1', 0, length)) };
    this.#socket = connect({ host, port, noDelay: true, keepAlive: true, onread });
  }

  send(request: string, done: Done): void {
    this.#done = done;
    this.#socket.write(request, 'latin1');
  }

  #take(text: string): boolean {
    this.#text += text;
    const head = this.#text.indexOf(HEAD_END);
    if (head === -1) return true;
    const length = Number(LENGTH.exec(this.#text.slice(0, head))?.[1]);
    if (this.#text.length < head + HEAD_END.length + length) return true;
    this.#text = '';
    const done = this.#done;
    this.#free(this);
    done(length);
    return true;
  }
}

/** Sends requests to one host, on as many connections as are needed at a time. */
export function bareClient(host: string, port: number): (request: string, done: Done) => void {
  const idle: Connection[] = [];
  const free = (connection: Connection) => void idle.push(connection);
  return (request, done) => (idle.pop() ?? new Connection(host, port, free)).send(request, done);
}
