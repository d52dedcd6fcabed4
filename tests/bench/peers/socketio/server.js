// Socket.IO with rooms: a message goes to everybody in the room, its sender among them, and the
// sender's callback is called. Nothing is stored.
"use strict";

const http = require("http");
const { Server } = require("socket.io");

const server = http.createServer();
const io = new Server(server, { transports: ["websocket"] });

io.on("connection", (socket) => {
    socket.on("join", (room, done) => {
        socket.join(room);
        done();
    });
    socket.on("message", (room, text, done) => {
        io.to(room).emit("message", text);
        done();
    });
});

server.listen(Number(process.argv[2]), "127.0.0.1");
