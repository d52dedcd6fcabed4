# The bundle and the disk image for macOS. Not tried on macOS yet; .ci/macos.sh says how it is meant to
# be built, with Homebrew. The image is not signed: Gatekeeper asks before the first start.
set(macos "${CMAKE_CURRENT_LIST_DIR}")

set(icon "${macos}/chatoyant.icns")
set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(chatoyant PRIVATE "${icon}")
set_target_properties(chatoyant PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Chatoyant
    MACOSX_BUNDLE_INFO_PLIST "${macos}/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME Chatoyant
    MACOSX_BUNDLE_GUI_IDENTIFIER org.chatoyant.Chatoyant
    MACOSX_BUNDLE_ICON_FILE chatoyant.icns
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")

install(TARGETS chatoyant BUNDLE DESTINATION . COMPONENT client)
# Qt's frameworks and plugins go into the bundle.
qt_generate_deploy_app_script(TARGET chatoyant FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}" COMPONENT client)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_DMG_VOLUME_NAME Chatoyant)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_PACKAGE_FILE_NAME "chatoyant-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
