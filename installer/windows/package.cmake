# The installer for Windows: NSIS. Not tried on Windows yet; .ci/windows.sh says how it is meant to be
# built, with MSYS2.
set(windows "${CMAKE_CURRENT_LIST_DIR}")

# Without a console window; the icon and the version that Explorer shows.
configure_file("${windows}/chatoyant.rc.in" chatoyant.rc @ONLY)
set_target_properties(chatoyant PROPERTIES WIN32_EXECUTABLE ON)
enable_language(RC)
target_sources(chatoyant PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/chatoyant.rc")

install(TARGETS chatoyant RUNTIME DESTINATION bin COMPONENT client)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt COMPONENT client)
# Qt, its plugins, and the libraries that either of them needs.
qt_generate_deploy_app_script(TARGET chatoyant FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}" COMPONENT client)

set(CPACK_GENERATOR NSIS)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Chatoyant)
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Chatoyant)
set(CPACK_PACKAGE_EXECUTABLES chatoyant Chatoyant)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_NSIS_DISPLAY_NAME Chatoyant)
set(CPACK_NSIS_PACKAGE_NAME Chatoyant)
set(CPACK_NSIS_MUI_ICON "${windows}/chatoyant.ico")
set(CPACK_NSIS_MUI_UNIICON "${windows}/chatoyant.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME [[bin\chatoyant.exe]])
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN chatoyant.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# Links such as chatoyant://join?… belong to the program.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\chatoyant" "" "URL:Chatoyant"
  WriteRegStr SHCTX "Software\Classes\chatoyant" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\chatoyant\DefaultIcon" "" "$INSTDIR\bin\chatoyant.exe,0"
  WriteRegStr SHCTX "Software\Classes\chatoyant\shell\open\command" "" "$\"$INSTDIR\bin\chatoyant.exe$\" $\"%1$\""
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\chatoyant"
]])
