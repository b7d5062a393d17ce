/** How rooms and things are called, in both languages: for screens of others that list them. */
export const kindWords = [() => import('./kinds.fr.ts'), () => import('./kinds.en.ts')] as const
