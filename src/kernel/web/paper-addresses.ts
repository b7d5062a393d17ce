import { headers } from './http-headers.ts'
import { keptPhoto } from './outbox.ts'

const drawnPages = new Map<string, string>()

/** Page 1 of a PDF as an address that a picture can show, or the house’s sentence why it is not shown. */
export const fetchFirstPage = async (sha256: string): Promise<{ url?: string; why?: string }> => {
  const known = drawnPages.get(sha256)
  if (known) return { url: known }
  const response = await fetch(`/api/files/${sha256}?size=page`, { headers: headers() }).catch(
    () => undefined,
  )
  if (!response) return { why: '' }
  if (!response.ok) return { why: sentenceIn(await response.json().catch(() => undefined)) }
  const url = URL.createObjectURL(await response.blob())
  drawnPages.set(sha256, url)
  return { url }
}

const sentenceIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : ''

/**
 * Gives a paper to whoever reads it, as a file under its name: from this device where it was chosen here, else from the house. A signed
 * link travels in a header, which no address of a page can send. False: it is not to be had now.
 */
export const savePaper = async (sha256: string, name: string): Promise<boolean> => {
  const bytes = (await keptPhoto(sha256)) ?? (await fetchPaper(sha256))
  if (!bytes) return false
  // Bytes of no kind: no browser opens them by itself.
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const way = document.createElement('a')
  way.href = url
  way.download = name
  way.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return true
}

const fetchPaper = async (sha256: string): Promise<Blob | undefined> => {
  const response = await fetch(`/api/files/${sha256}`, { headers: headers() }).catch(() => undefined)
  return response?.ok ? response.blob() : undefined
}
