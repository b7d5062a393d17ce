/** The key under which the ledger knows a question of head office: each is a field of its own. */
export const keyOfQuestion = (id: string): string => `ask.${id}`
