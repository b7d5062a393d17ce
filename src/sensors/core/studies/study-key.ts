/** The key under which the question of a study stands in the ledger of who asks what. */
export const keyOfStudy = (id: string): string => `study.${id}`
