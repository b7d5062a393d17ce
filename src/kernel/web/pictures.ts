import { useEffect, useState } from 'preact/hooks'
import { carriesLink, headers } from './http-headers.ts'
import { keptPhoto } from './outbox.ts'

/** The address of a photo; `thumb` is the small one. */
export const photoPath = (sha256: string, size?: 'thumb'): string =>
  `/api/files/${sha256}${size ? `?size=${size}` : ''}`

const madeAddresses = new Map<string, string>()

/** Where a photo or a voice note can be shown from: this device's, or fetched. A signed link travels in a header, which an <img> cannot send. */
export const addressOf = async (sha256: string, size: 'thumb' | undefined): Promise<string | undefined> => {
  const key = `${sha256}${size ?? ''}`
  const known = madeAddresses.get(key)
  if (known) return known
  const blob = (await keptPhoto(sha256)) ?? (await fetchPicture(photoPath(sha256, size)))
  if (!blob) return undefined
  const address = URL.createObjectURL(blob)
  madeAddresses.set(key, address)
  return address
}

const fetchPicture = async (path: string): Promise<Blob | undefined> => {
  const response = await fetch(path, { headers: headers() }).catch(() => undefined)
  return response?.ok ? response.blob() : undefined
}

/** Addresses that an <img> can show, by the photo's name: those kept on this device for sending, or the server's. */
export const usePictures = (
  names: readonly string[],
  size?: 'thumb',
  kept = false,
): ReadonlyMap<string, string> => {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const direct = !kept && !carriesLink()
  useEffect(() => {
    if (direct) return
    let gone = false
    for (const name of names)
      void addressOf(name, size).then((address) => {
        if (address && !gone) setSeen((before) => new Map(before).set(name, address))
      })
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the same names in another array are no other pictures
  }, [names.join(), size, direct])
  return direct ? new Map(names.map((name) => [name, photoPath(name, size)])) : seen
}
