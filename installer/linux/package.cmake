# The Debian packages, and where a desktop and a service manager look for what is ours.
include(GNUInstallDirs)

set(linux "${CMAKE_CURRENT_LIST_DIR}")
set(id org.chatoyant.Chatoyant)
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

install(TARGETS chatoyant RUNTIME COMPONENT client)
# In the languages of translations/chatoyant-desktop_*.ts, where there is what puts them in.
set(entry "${linux}")
find_program(CHATOYANT_MSGFMT msgfmt)
if(CHATOYANT_MSGFMT)
    set(entry "${CMAKE_CURRENT_BINARY_DIR}/entry")
    file(GLOB words CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/chatoyant-desktop_*.ts")
    add_custom_command(OUTPUT "${entry}/${id}.desktop" "${entry}/${id}.metainfo.xml"
        COMMAND "${linux}/words.sh" merge "${entry}"
        DEPENDS ${words} "${linux}/words.sh" "${linux}/${id}.desktop" "${linux}/${id}.metainfo.xml" VERBATIM)
    add_custom_target(chatoyant_entry ALL
        DEPENDS "${entry}/${id}.desktop" "${entry}/${id}.metainfo.xml")
    add_custom_target(update_desktop_translations COMMAND "${linux}/words.sh" collect VERBATIM)
    add_dependencies(update_translations update_desktop_translations)
endif()
install(FILES "${entry}/${id}.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT client)
install(FILES "${entry}/${id}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT client)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/chatoyant.svg"
    DESTINATION "${icons}/scalable/apps" RENAME ${id}.svg COMPONENT client)
find_program(CHATOYANT_RSVG rsvg-convert)
if(CHATOYANT_RSVG)
    foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
        set(picture "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png")
        add_custom_command(OUTPUT "${picture}"
            COMMAND "${CHATOYANT_RSVG}" -w ${size} -h ${size} -o "${picture}"
                "${PROJECT_SOURCE_DIR}/resources/icons/chatoyant.svg"
            DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/chatoyant.svg")
        list(APPEND pictures "${picture}")
        install(FILES "${picture}" DESTINATION "${icons}/${size}x${size}/apps"
            RENAME ${id}.png COMPONENT client)
    endforeach()
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons")
    add_custom_target(chatoyant_icons ALL DEPENDS ${pictures})
endif()

if(CHATOYANT_SERVER)
    install(TARGETS chatoyant-server RUNTIME COMPONENT server)
    install(TARGETS chatoyant-previews chatoyant-transcripts RUNTIME DESTINATION lib/chatoyant COMPONENT server)
    install(FILES "${linux}/chatoyant-server.service"
        DESTINATION lib/systemd/system COMPONENT server)
    install(FILES "${linux}/chatoyant-server.sysusers"
        DESTINATION lib/sysusers.d RENAME chatoyant-server.conf COMPONENT server)
endif()

# What Debian wants to find beside a program.
find_program(CHATOYANT_GZIP gzip REQUIRED)
configure_file("${linux}/changelog" changelog @ONLY)
function(chatoyant_compressed from to)
    add_custom_command(OUTPUT "${to}"
        COMMAND "${CHATOYANT_GZIP}" -9 -n -c "${from}" > "${to}" DEPENDS "${from}" VERBATIM)
endfunction()
chatoyant_compressed("${CMAKE_CURRENT_BINARY_DIR}/changelog" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
set(compressed "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
set(programs client:chatoyant)
if(CHATOYANT_SERVER)
    list(APPEND programs server:chatoyant-server)
endif()
foreach(pair IN LISTS programs)
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 component)
    list(GET pair 1 program)
    set(manual "${CMAKE_CURRENT_BINARY_DIR}/${program}.1.gz")
    chatoyant_compressed("${linux}/${program}.1" "${manual}")
    list(APPEND compressed "${manual}")
    install(FILES "${manual}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    set(about "${CMAKE_INSTALL_DATADIR}/doc/${program}")
    install(FILES "${linux}/copyright" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz"
        DESTINATION "${about}" COMPONENT ${component})
endforeach()
if(CHATOYANT_SERVER)
    install(FILES "${linux}/README.Debian"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/chatoyant-server" COMPONENT server)
endif()
add_custom_target(chatoyant_manuals ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL client)
if(CHATOYANT_SERVER)
    list(APPEND CPACK_COMPONENTS_ALL server)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
# Whatever umask the checkout was made with.
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_CLIENT_PACKAGE_NAME chatoyant)
set(CPACK_DEBIAN_CLIENT_DESCRIPTION "chat on a server of your own
 The desktop client of Chatoyant, chat for teams that host it themselves. The
 background of a conversation follows its mood, which is computed on your own
 device and on the server you chose.")
# Loaded while it runs, so that no library names them.
set(CPACK_DEBIAN_CLIENT_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-inter")
set(CPACK_DEBIAN_CLIENT_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-translations-l10n, libsecret-1-0, fonts-noto-color-emoji, fonts-noto-core, fonts-noto-cjk, hunspell-en-us, qt6-image-formats-plugins, gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, gstreamer1.0-pulseaudio, gstreamer1.0-libav")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME chatoyant-server)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "chat server for small teams
 One program, one SQLite file, one port: direct chats, groups and broadcasts,
 history, search, and the mood of conversations. Clients connect by WebSocket
 or HTTP with JSON-RPC.")
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "ca-certificates, qt6-image-formats-plugins")
# What voice notes say is written down by it, where the operator wants that.
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "pocketsphinx, pocketsphinx-en-us")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    "${linux}/postinst;${linux}/prerm;${linux}/postrm")
