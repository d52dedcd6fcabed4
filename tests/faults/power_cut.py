"""The disk as it would be had the power failed: made from what disk_recorder wrote down."""

import re
import struct

HEAD = struct.Struct("=IIQQ")
NAME, WRITE, TRUNCATE, SYNC_BEGINS, SYNC_ENDS, SAID = range(1, 7)
SECTOR = 512  # a disk writes these whole, in any order, until it is told to sync
TOLD = re.compile(rb'"clientId":"(m[0-9-]+)"|"id":"(m[0-9-]+)","result":\{"seq":')


def read_record(path):
    """The records, in their order: (kind, file or descriptor, offset, bytes). The last may be cut
    short where the process was killed."""
    with open(path, "rb") as file:
        data = file.read()
    at, records = 0, []
    while at + HEAD.size <= len(data):
        kind, number, offset, size = HEAD.unpack_from(data, at)
        at += HEAD.size
        if at + size > len(data):
            break
        records.append((kind, number, offset, data[at:at + size]))
        at += size
    return records


class File:
    """What of it is safe, and what is on its way."""

    def __init__(self, content):
        self.safe = bytearray(content)
        self._pending = []
        self._covered = 0  # by the sync that runs

    def change(self, kind, offset, data):
        self._pending.append((kind, offset, data))

    def begin_sync(self):
        self._covered = len(self._pending)

    def end_sync(self):
        for change in self._pending[:self._covered]:
            apply(self.safe, *change)
        del self._pending[:self._covered]
        self._covered = 0

    def after_cut(self, chance=None):
        """Its bytes. Without chance all that was not synced is lost; with it each sector of that
        may have been written all the same."""
        content = bytearray(self.safe)
        for kind, offset, data in self._pending if chance else ():
            if kind == TRUNCATE:
                if chance.random() < 0.5:
                    apply(content, kind, offset, data)
                continue
            for start in range(0, len(data), SECTOR):
                if chance.random() < 0.5:
                    apply(content, kind, offset + start, data[start:start + SECTOR])
        return bytes(content)


def apply(content, kind, offset, data):
    if kind == TRUNCATE:
        del content[offset:]
        content.extend(bytes(max(0, offset - len(content))))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset:offset + len(data)] = data


class Disk:
    """Plays a record, from the folder as it was when the recorded process began."""

    def __init__(self, folder, records):
        self._records = records
        self._files = {path.name: File(path.read_bytes())
                       for path in folder.iterdir() if path.is_file()
                       and not path.name.endswith(("-shm", ".lock"))}
        self._names = {}
        self._played = 0
        self.told = set()  # clientIds that somebody was told of
        self.syncs = {}  # name -> how many

    def play(self, until):
        """Up to that record, which is the first that does not happen any more."""
        for kind, number, offset, data in self._records[self._played:until]:
            if kind == NAME:
                self._names[number] = data.decode()
                self._files.setdefault(data.decode(), File(b""))
            elif kind == SAID:
                for named, answered in TOLD.findall(data):
                    self.told.add((named or answered).decode())
            else:
                self._change(kind, self._names[number], offset, data)
        self._played = until

    def _change(self, kind, name, offset, data):
        file = self._files[name]
        if kind == SYNC_BEGINS:
            file.begin_sync()
        elif kind == SYNC_ENDS:
            file.end_sync()
            self.syncs[name] = self.syncs.get(name, 0) + 1
        else:
            file.change(kind, offset, data)

    def write_to(self, folder, chance=None):
        folder.mkdir()
        for name, file in self._files.items():
            (folder / name).write_bytes(file.after_cut(chance))
