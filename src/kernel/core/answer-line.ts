/** The line above which whoever answers our mails writes: what stands below it was ours. In each language of a mail. */
export const answerAbove = {
  fr: '— Pour répondre, écrivez au-dessus de cette ligne —',
  en: '— To reply, write above this line —',
} as const
