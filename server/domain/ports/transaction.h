// Makes what was written durable, all of it or nothing.
#pragma once

namespace chatoyant::server {

// Storage opens a transaction by itself at the first write after a commit. A function of any
// storage port that fails returns nothing useful and makes the next commit() fail: callers need not
// look at each write.
class Transaction
{
public:
    virtual ~Transaction() = default;
    // True: all that was written since the last commit is on the disk. False: none of it is, or a
    // read failed, and answers made from it mean nothing.
    virtual bool commit() = 0;
    // True when another program has stored something since the last call.
    virtual bool changedByOthers() = 0;
};

} // namespace chatoyant::server
