import { headers } from './http-headers.ts'

/** Where a device keeps drawings, by the hash of what they say. */
export type KeptDrawings = {
  read: (sha256: string) => Promise<string | undefined>
  keep: (sha256: string, drawing: string) => void
}

let source: KeptDrawings | undefined

/** From now on a drawing that `kept` holds is read there, with or without network; one that came from the house is given to it. */
export const keepDrawingsIn = (kept: KeptDrawings): void => {
  source = kept
}

/** The text of an SVG file; nothing when neither this device nor the house can give it now. */
export const drawingOf = async (sha256: string): Promise<string | undefined> => {
  const kept = await source?.read(sha256)
  if (kept !== undefined) return kept
  const fetched = await fetchDrawing(sha256)
  if (fetched !== undefined) source?.keep(sha256, fetched)
  return fetched
}

/** A photo under a drawing, as an address that a page can show; nothing when neither this device nor the house can give it now. */
export const pictureOf = async (sha256: string): Promise<string | undefined> => {
  const kept = await source?.read(sha256)
  if (kept !== undefined) return kept
  const photo = await fetchBytes(sha256, 'image/jpeg').then((response) =>
    response?.blob().catch(() => undefined),
  )
  const address = photo && (await dataOf(photo))
  if (address) source?.keep(sha256, address)
  return address
}

const dataOf = (photo: Blob): Promise<string | undefined> =>
  new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('loadend', () =>
      done(typeof reader.result === 'string' ? reader.result : undefined),
    )
    reader.readAsDataURL(photo)
  })

const patience = 15_000

/** From the house, whoever keeps it. */
export const fetchDrawing = async (sha256: string): Promise<string | undefined> =>
  (await fetchBytes(sha256, 'image/svg+xml'))?.text().catch(() => undefined)

const fetchBytes = async (sha256: string, media: string): Promise<Response | undefined> => {
  const asked = { headers: headers(), signal: AbortSignal.timeout(patience) }
  const response = await fetch(`/api/files/${sha256}`, asked).catch(() => undefined)
  return response?.ok && response.headers.get('content-type')?.startsWith(media) ? response : undefined
}
