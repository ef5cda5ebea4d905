export const said = "a file whose name tells nothing";
