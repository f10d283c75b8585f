include(${CMAKE_CURRENT_LIST_DIR}/{{ p }}Targets.cmake)
