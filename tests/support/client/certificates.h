// Two certificates for 127.0.0.1 that no authority has signed, with their keys.
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace chatoyant::client::certificates {

struct Pem
{
    const char *certificate;
    const char *key;
};

inline constexpr Pem first{"-----BEGIN CERTIFICATE-----\n"
                           "MIIBkTCCATagAwIBAgIUKu9maVWnahjJuv0HQrCPKyLDwCkwCgYIKoZIzj0EAwIw\n"
                           "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNDA5NDgzOFoYDzIxMjYxMDMx\n"
                           "MDk0ODM4WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                           "PQMBBwNCAAT94Cweum9TPgTsUyK+gzfclsfC9yxvqIaWElZcXDT3Ceb3iOGC+fms\n"
                           "HkzaL0dxL0kUtQ7YU03L6iqCHG4jL1K2o2QwYjAdBgNVHQ4EFgQU52OhLb+VBzMX\n"
                           "dUGWHQRRzhTU8iIwHwYDVR0jBBgwFoAU52OhLb+VBzMXdUGWHQRRzhTU8iIwDwYD\n"
                           "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC\n"
                           "IQCR+/nhrKO/U7tV/5aElxtslHHFhVwJ2xUvxvsbxN9CNAIhAKKma+2lGigwJDLn\n"
                           "nPV+Xm0y4C1hU7pI5NQ2SgVmEKwn\n"
                           "-----END CERTIFICATE-----\n",
                           "-----BEGIN PRIVATE KEY-----\n"
                           "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgA1yAJP/5NzjaZeeL\n"
                           "A/Ll6sK++SRNU4ZKPvC+mmLhR4ihRANCAAT94Cweum9TPgTsUyK+gzfclsfC9yxv\n"
                           "qIaWElZcXDT3Ceb3iOGC+fmsHkzaL0dxL0kUtQ7YU03L6iqCHG4jL1K2\n"
                           "-----END PRIVATE KEY-----\n"};

inline constexpr Pem second{"-----BEGIN CERTIFICATE-----\n"
                            "MIIBkDCCATagAwIBAgIUS4wWvyO1ECUE/Mkw82IcZfFdD9wwCgYIKoZIzj0EAwIw\n"
                            "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNDA5NDgzOFoYDzIxMjYxMDMx\n"
                            "MDk0ODM4WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                            "PQMBBwNCAAQc6J2U7qDzWUZdUlf5Qk7ng+Q1+QK8RqKaOp0LDluRYr6L/iDUXte8\n"
                            "7XpR/0O817+1NqEyp1pePwoTcfgPf7dNo2QwYjAdBgNVHQ4EFgQUCamTY1CjH9qd\n"
                            "PlSOkI4YBUJbSHAwHwYDVR0jBBgwFoAUCamTY1CjH9qdPlSOkI4YBUJbSHAwDwYD\n"
                            "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC\n"
                            "ID62j6AGcVvxRyqeDpw+zrXjhFe6U04V7PEr5r8NzhxMAiEA7lKpucbqJQV9/zEW\n"
                            "9Z/nF4FIu6c09NCvvWRwnYXxTTo=\n"
                            "-----END CERTIFICATE-----\n",
                            "-----BEGIN PRIVATE KEY-----\n"
                            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3TgEUsO1Xudctm78\n"
                            "qP62ulthjNN5rLpJWl8HeDavZYShRANCAAQc6J2U7qDzWUZdUlf5Qk7ng+Q1+QK8\n"
                            "RqKaOp0LDluRYr6L/iDUXte87XpR/0O817+1NqEyp1pePwoTcfgPf7dN\n"
                            "-----END PRIVATE KEY-----\n"};

inline QByteArray fingerprint(const Pem &pem)
{
    return QSslCertificate(QByteArray(pem.certificate)).digest(QCryptographicHash::Sha256);
}

inline QSslConfiguration configuration(const Pem &pem)
{
    QSslConfiguration made = QSslConfiguration::defaultConfiguration();
    made.setLocalCertificate(QSslCertificate(QByteArray(pem.certificate)));
    made.setPrivateKey(QSslKey(QByteArray(pem.key), QSsl::Ec));
    return made;
}

} // namespace chatoyant::client::certificates
