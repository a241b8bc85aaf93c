// Exit codes by which a confined process tells why it has no answer.
export const OUT_OF_MEMORY = 77;
export const BROKE = 78;
