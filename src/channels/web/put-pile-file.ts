import { headers } from '../../kernel/web/http-headers.ts'

/** Puts one file of a pile before the house; nothing where it is kept, else the house’s sentence, or an empty one without network. */
export const putPileFile = async (pile: string, n: number, file: File): Promise<string | undefined> => {
  const answer = await fetch(`/api/channels/piles/${pile}/${n}?name=${encodeURIComponent(file.name)}`, {
    method: 'PUT',
    headers: { ...headers(), 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => undefined)
  if (answer?.ok) return undefined
  const said: unknown = await answer?.json().catch(() => undefined)
  return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : ''
}
