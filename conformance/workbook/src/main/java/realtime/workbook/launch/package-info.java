/** What {@code workbook.cmd} asks before it starts the tool: a command line of Windows is too short, and its language too. */
package realtime.workbook.launch;
