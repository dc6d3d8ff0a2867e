import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of it: the body of the last request, and the key that came with it. */
export type SpeakingServer = { url: string; asked: () => { messages: { role: string; content: string }[]; model: string; response_format?: unknown; temperature?: number; max_tokens?: number }; authorization: () => string | undefined; close: () => Promise<void> };

/** A server that speaks as OpenAI's does, and always answers the same. `answer`: the content of the message, or how to misbehave. */
export async function startSpeakingServer(answer: string | { status: number } | 'silence' | 'cut'): Promise<SpeakingServer> {
  let asked = '{}';
  let authorization: string | undefined;
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      asked = body;
      authorization = request.headers.authorization;
      if (answer === 'silence') return;
      if (answer === 'cut') return void response.destroy();
      if (typeof answer === 'object') return void response.writeHead(answer.status, { 'content-type': 'application/json' }).end(`{"error":{"message":"no such key: ${request.headers.authorization}"}}`);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'x', object: 'chat.completion', created: 0, model: 'test', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answer } }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked: () => JSON.parse(asked) as ReturnType<SpeakingServer['asked']>,
    authorization: () => authorization,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
}
