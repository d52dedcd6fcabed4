// Three people talk in a group, following docs/protocol.md alone: node talk.js ws://HOST:PORT/ws
'use strict';

const assert = require('node:assert/strict');
const { randomUUID } = require('node:crypto');
const WebSocket = require('ws');

const patienceMs = 20000;

// One connection: calls are awaited, notifications are kept until somebody asks for them.
class Peer {
  constructor(socket) {
    this.socket = socket;
    this.nextId = 1;
    this.answers = new Map();
    this.notifications = [];
    this.waiting = [];
    socket.on('message', (data) => {
      const message = JSON.parse(data.toString());
      for (const item of Array.isArray(message) ? message : [message]) this.take(item);
    });
  }

  static connect(address) {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address, 'chatoyant.v1', { perMessageDeflate: false });
      const peer = new Peer(socket);
      socket.on('open', () => resolve(peer));
      socket.on('error', reject);
    });
  }

  take(item) {
    assert.equal(item.jsonrpc, '2.0');
    if (item.method === undefined) {
      this.answers.get(item.id)?.(item);
      this.answers.delete(item.id);
      return;
    }
    this.notifications.push(item);
    this.waiting = this.waiting.filter((look) => !look());
  }

  answerTo(method, params) {
    const id = `node-${this.nextId++}`; // ids may be strings, too
    this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return within(method, new Promise((resolve) => this.answers.set(id, resolve)));
  }

  async call(method, params = {}) {
    const answer = await this.answerTo(method, params);
    assert.equal(answer.error, undefined, `${method}: ${JSON.stringify(answer.error)}`);
    return answer.result;
  }

  async reason(method, params = {}) {
    const answer = await this.answerTo(method, params);
    assert.notEqual(answer.error, undefined, `${method} was not refused`);
    return answer.error.data.reason;
  }

  heard(method, fits = () => true) {
    return within(method, new Promise((resolve) => {
      const look = () => {
        const at = this.notifications.findIndex((n) => n.method === method && fits(n.params));
        if (at >= 0) resolve(this.notifications.splice(at, 1)[0].params);
        return at >= 0;
      };
      if (!look()) this.waiting.push(look);
    }));
  }

  async entry(chatId, seq) {
    return (await this.heard('entry', (p) => p.chatId === chatId && p.entry.seq === seq)).entry;
  }

  async signup(username) {
    const password = `pass-phrase-of-${username}`;
    Object.assign(this, await this.call('account.signup', { username, password }));
  }

  say(chatId, text, clientId = randomUUID()) {
    return this.call('message.send', { chatId, clientId, text });
  }

  // Without a goodbye, as a lost network does it.
  drop() {
    return new Promise((resolve) => {
      this.socket.on('close', resolve);
      this.socket.terminate();
    });
  }
}

function within(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of ${what}`)), patienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function befriend(one, other) {
  await one.call('contact.request', { userId: other.userId });
  // Who is asked and asks back, accepts.
  const { contact } = await other.call('contact.request', { userId: one.userId });
  assert.equal(contact.state, 'friend');
}

const joined = (chatId) => ({ entry }) => entry.chatId === chatId && entry.change === 'joined';
const left = (chatId) => ({ entry }) => entry.chatId === chatId && entry.change === 'left';

async function openGroup(carl, dora, emil) {
  await befriend(carl, dora);
  const stranger = { kind: 'group', title: 'Trip', members: [dora.userId, emil.userId] };
  assert.ok(await carl.reason('chat.create', stranger)); // emil is no friend yet
  await befriend(carl, emil);
  const { chatId, chat } = await carl.call('chat.create', stranger);
  const { kind, title, memberCount, role } = chat;
  assert.deepEqual([kind, title, memberCount, role], ['group', 'Trip', 3, 'owner']);
  for (const member of [dora, emil]) {
    await member.heard('userEntry', joined(chatId));
  }
  return chatId;
}

async function talk(people, chatId) {
  const [carl, dora, emil] = people;
  const seqs = [];
  const lines = [[carl, 'Who brings the map?'], [dora, 'I do!'], [emil, 'Great 🎉']];
  for (const [person, text] of lines) {
    const { seq, at } = await person.say(chatId, text);
    assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    for (const reader of people) {
      const entry = await reader.entry(chatId, seq);
      assert.deepEqual([entry.by, entry.text], [person.userId, text]);
    }
    seqs.push(seq);
  }
  assert.deepEqual(seqs, [seqs[0], seqs[0] + 1, seqs[0] + 2]); // without holes
}

async function manage(carl, dora, emil, chatId) {
  assert.equal(await emil.reason('chat.update', { chatId, title: 'Mine' }), 'chat.not_allowed');
  const { seq } = await carl.call('chat.update', { chatId, title: 'Trip to the lake' });
  assert.deepEqual((await dora.entry(chatId, seq)).changes, { title: 'Trip to the lake' });
  assert.equal(await carl.reason('chat.leave', { chatId }), 'chat.last_owner');
  const removed = await carl.call('chat.removeMember', { chatId, userId: emil.userId });
  assert.equal((await dora.entry(chatId, removed.seq)).change, 'removed');
  await emil.heard('userEntry', left(chatId));
  assert.equal(await emil.reason('log.read', { chatId }), 'chat.not_found');
}

async function catchUp(address, carl, dora, chatId) {
  const { head } = (await dora.call('chat.get', { chatId })).chat;
  await dora.drop();
  const clientId = randomUUID();
  const first = await carl.say(chatId, 'Sent while Dora was away', clientId);
  const again = await carl.say(chatId, 'Sent while Dora was away', clientId);
  assert.deepEqual([again.seq, again.duplicate], [first.seq, true]);
  const back = await Peer.connect(address);
  await back.call('session.resume', { token: dora.token });
  const { chats, more } = await back.call('log.catchUp', { chats: { [chatId]: head } });
  assert.deepEqual(chats[0].entries.map((e) => [e.seq, e.clientId]), [[first.seq, clientId]]);
  assert.equal(more, false);
  const { hits } = await back.call('message.search', { query: 'dora aw', chatId });
  assert.deepEqual(hits.map((h) => h.seq), [first.seq]);
  return back;
}

async function main(address) {
  const carl = await Peer.connect(address);
  const dora = await Peer.connect(address);
  const emil = await Peer.connect(address);
  assert.equal((await carl.call('session.hello')).server, 'chatoyant');
  await carl.signup('carl');
  await dora.signup('dora');
  await emil.signup('emil');
  const chatId = await openGroup(carl, dora, emil);
  await talk([carl, dora, emil], chatId);
  await manage(carl, dora, emil, chatId);
  const back = await catchUp(address, carl, dora, chatId);
  for (const peer of [carl, back, emil]) peer.socket.close();
}

main(process.argv[2]).then(
  () => console.log('Three people signed up, talked in a group, caught up and searched.'),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
