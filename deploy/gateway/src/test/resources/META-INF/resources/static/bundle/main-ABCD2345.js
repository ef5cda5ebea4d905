export const said = "a file whose name tells of its content";
