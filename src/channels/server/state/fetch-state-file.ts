import { maxBytes } from '../../../kernel/server/photo-files.ts'
import type { StateFile } from '../../core/state/least-dossier.ts'
import { type FetchedFile, fetchFile } from '../peer/fetch-file.ts'
import type { SignalSettings } from './signal-settings.ts'

const media = /^(?:image\/|application\/pdf|application\/vnd\.o|text\/plain)/
const patience = 20_000

/**
 * A file of a dossier by its signed address: from the service itself, whose address the settings name, else from a public host by https; ten megabytes
 * at most. Nothing where it is not given; throws where the service is away, so that it is tried again.
 */
export const fetchStateFile = async (
  { url: service }: Pick<SignalSettings, 'url'>,
  { url, titre }: StateFile,
): Promise<FetchedFile | undefined> => {
  const bounds = { most: maxBytes, milliseconds: patience, media }
  const at = URL.parse(url)
  if (at?.origin !== new URL(service).origin) return fetchFile(url, bounds)
  const answer = await fetch(at, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
  if (answer.status >= 500) throw new Error('a file of a dossier waits: the service is away')
  const elsewhere = answer.headers.get('location')
  if (answer.status >= 300 && answer.status < 400 && elsewhere)
    return fetchFile(new URL(elsewhere, at).href, bounds)
  const kind = (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (answer.status !== 200 || !media.test(kind)) {
    await answer.body?.cancel()
    return undefined
  }
  const parts: Uint8Array[] = []
  let n = 0
  for await (const part of answer.body ?? []) {
    n += part.length
    if (n > maxBytes) return undefined
    parts.push(part)
  }
  return { name: titre ?? '', media: kind, bytes: Buffer.concat(parts) }
}
