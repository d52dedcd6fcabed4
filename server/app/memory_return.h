// Gives memory that many connections needed back to the system once most of them have gone.
#pragma once

namespace chatoyant::server {

class MemoryReturn
{
public:
    // Called now and then, on any one thread. True when it gave memory back.
    bool look(int connections);

private:
    int m_most = 0; // connections since it last gave back
};

} // namespace chatoyant::server
