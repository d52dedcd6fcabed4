// A client that others wrote uploads, is cut, resumes, cancels: node upload.js ws://HOST:PORT/ws
// Ends with 77 where it is not installed (install.sh).
'use strict';

const assert = require('node:assert/strict');
const { randomBytes, randomUUID } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = path.join(__dirname, '../../../build/interop/files/node_modules');
if (!fs.existsSync(path.join(folder, 'tus-js-client'))) {
  console.error('tus-js-client is not installed: tests/interop/files/install.sh');
  process.exit(77);
}
const tus = require(path.join(folder, 'tus-js-client'));

const address = new URL(process.argv[2]);
const base = `http://${address.host}`;
const chunkSize = 256 * 1024;

async function call(method, params, token) {
  const headers = { 'Content-Type': 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const answer = await (await fetch(`${base}/rpc`, { method: 'POST', headers, body })).json();
  assert.equal(answer.error, undefined, `${method}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

async function person(username) {
  const password = `pass-phrase-of-${username}`;
  const { userId, token } = await call('account.signup', { username, password });
  return { userId, token };
}

// Resolves with the upload when it is complete, or, where `stopAt` bytes are there, cut off.
function upload(data, token, options = {}) {
  const { stopAt, storage, previous, onPatch, ...more } = options;
  return new Promise((resolve, reject) => {
    const one = new tus.Upload(data, {
      endpoint: `${base}/files`,
      headers: { Authorization: `Bearer ${token}` },
      chunkSize,
      metadata: { filename: 'Zeichnung ä.bin', filetype: 'application/x-drawing' },
      retryDelays: [100, 300, 1000],
      urlStorage: storage,
      storeFingerprintForResuming: Boolean(storage),
      onBeforeRequest: (request) => {
        if (request.getMethod() === 'PATCH') onPatch?.(Number(request.getHeader('Upload-Offset')));
      },
      onChunkComplete: (size, accepted) => {
        if (stopAt && accepted >= stopAt) one.abort().then(() => resolve(one), reject);
      },
      onError: reject,
      onSuccess: () => resolve(one),
      ...more,
    });
    if (previous) one.resumeFromPreviousUpload(previous);
    one.start();
  });
}

async function main() {
  const ada = await person('ada');
  const ben = await person('ben');
  await call('contact.request', { userId: ben.userId }, ada.token);
  await call('contact.respond', { userId: ada.userId, accept: true }, ben.token);
  const created = await call('chat.create', { kind: 'direct', members: [ben.userId] }, ada.token);
  const chatId = created.chat?.chatId ?? created.chatId;

  // Cut off, and resumed by another run of the client.
  const data = randomBytes(5 * chunkSize + 17);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'chatoyant-interop-'));
  const storage = new tus.FileUrlStorage(path.join(scratch, 'urls.json'));
  const cut = await upload(data, ada.token, { storage, stopAt: 2 * chunkSize });
  const [previous] = await new tus.Upload(data, { endpoint: `${base}/files`, urlStorage: storage })
    .findPreviousUploads();
  assert.ok(previous, 'the client remembers the upload');
  const offsets = [];
  const done = await upload(data, ada.token,
    { storage, previous, onPatch: (offset) => offsets.push(offset) });
  assert.equal(done.url, cut.url);
  assert.ok(offsets[0] >= 2 * chunkSize, `resumed at ${offsets[0]}`);
  fs.rmSync(scratch, { recursive: true });

  // Others have it by a message, and not before.
  const fileId = new URL(done.url).pathname.split('/').pop();
  const read = (token) => fetch(done.url, { headers: { Authorization: `Bearer ${token}` } });
  assert.equal((await read(ben.token)).status, 404);
  await call('message.send', { chatId, clientId: randomUUID(), text: '', files: [{ fileId }] },
    ada.token);
  const log = await call('log.read', { chatId, limit: 1 }, ben.token);
  assert.equal(log.entries[0].files[0].name, 'Zeichnung ä.bin');
  assert.equal(log.entries[0].files[0].bytes, data.length);
  const answer = await read(ben.token);
  assert.equal(answer.status, 200);
  assert.ok(Buffer.from(await answer.arrayBuffer()).equals(data));

  // In one request with its creation; and cancelled for good.
  const small = randomBytes(1000);
  const whole = await upload(small, ada.token, { uploadDataDuringCreation: true });
  const again = await fetch(whole.url, { headers: { Authorization: `Bearer ${ada.token}` } });
  assert.ok(Buffer.from(await again.arrayBuffer()).equals(small));
  const dropped = await upload(data, ada.token, { stopAt: chunkSize });
  await dropped.abort(true);
  const head = await fetch(dropped.url, {
    method: 'HEAD',
    headers: { Authorization: `Bearer ${ada.token}`, 'Tus-Resumable': '1.0.0' },
  });
  assert.equal(head.status, 410);

  // Without a token nothing begins.
  await assert.rejects(upload(small, 'nobody', { retryDelays: null }));
  console.log('uploads of others work');
}

main().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
