import { headers, isNo, type RefusalAnswer, post } from '../../../kernel/web/http-headers.ts'

export type Upload = {
  /** stops it: what came so far is dropped by the house */
  stop: () => void
  done: Promise<{ revision: string } | RefusalAnswer | 'stopped'>
}

/** Says that a file may come soon: while it is being chosen, what will read it gets ready. */
export const expect = (building: string): void => void post(`/api/bim/${building}/expect`, {})

/**
 * Sends a file as it lies on the disk, a piece at a time. An old way of asking on purpose: it alone tells how far a long file
 * has gone. `onShare`: from 0 to 1.
 */
export const upload = (
  building: string,
  file: File,
  model: string,
  onShare: (share: number) => void,
): Upload => {
  const request = new XMLHttpRequest()
  const query = new URLSearchParams({ model, name: file.name })
  request.open('POST', `/api/bim/${building}?${query.toString()}`)
  for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.addEventListener('progress', (e) => onShare(e.total > 0 ? e.loaded / e.total : 0))
  const done = new Promise<{ revision: string } | RefusalAnswer | 'stopped'>((tell) => {
    request.addEventListener('load', () => tell(answerOf(request.responseText)))
    request.addEventListener('error', () => tell({ refused: 'offline', message: '' }))
    request.addEventListener('abort', () => tell('stopped'))
  })
  request.send(file)
  return { stop: () => request.abort(), done }
}

const answerOf = (text: string): { revision: string } | RefusalAnswer => {
  try {
    const body: unknown = JSON.parse(text)
    if (isNo(body)) return body
    if (typeof body === 'object' && body !== null && 'revision' in body)
      return { revision: String(body.revision) }
  } catch {
    // Not an answer of ours: said below.
  }
  return { refused: 'broken', message: '' }
}
