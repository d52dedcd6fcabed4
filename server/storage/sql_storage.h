// The server's storage on one SQLite file: joins the tables and implements the domain's ports.
#pragma once

#include "common/base/error.h"
#include "server/domain/ports/storage_ports.h"
#include "server/storage/storage_options.h"

#include <memory>

namespace chatoyant::server {

// Used on the thread that opened it. Only one program at a time can have a file open.
class SqlStorage
{
public:
    // The error's message is a sentence for the operator: in use, not a database, damaged, of a
    // newer version, read-only, no such folder.
    static Result<std::unique_ptr<SqlStorage>> open(const StorageOptions &options);
    ~SqlStorage();

    StoragePorts ports();
    // True when the database answers: what /readyz asks.
    bool isReady() const;
    // To be called each second or so: moves the write-ahead log into the file, in the background.
    void tidy();

private:
    struct Parts;
    explicit SqlStorage(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace chatoyant::server
