/** How one is told: by a mail, by a letter to print, or by nothing that we can send. */
export type NoticeWay = 'mail' | 'paper' | 'none'

/**
 * A mail for who has an address of mail and did not ask for paper; a letter for the others, at their home. No text message
 * leaves: who asked for one is told like everybody else.
 */
export const wayTo = ({
  toldBy,
  email,
  housed,
}: {
  toldBy: string
  email: string
  housed: boolean
}): NoticeWay => {
  if (email !== '' && (toldBy !== 'paper' || !housed)) return 'mail'
  return housed ? 'paper' : 'none'
}
