// Gives memory that the coming and going of many connections needed back to the system.
#pragma once

namespace chatoyant::server {

class MemoryReturn
{
public:
    // Called about once a second. True when it was time to give back.
    bool look(int connections);

private:
    int m_before = 0;    // connections at the look before
    int m_whenGiven = 0; // and when it gave back
};

} // namespace chatoyant::server
