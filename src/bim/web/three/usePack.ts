import { useEffect, useState } from 'preact/hooks'
import { headers } from '../../../kernel/web/door.ts'
import { readPack, type Shown } from '../../core/pack/read.ts'

const patience = 30_000

/** The shapes of a file's name; `away`: they cannot be had now. */
export const usePack = (sha256: string): Shown | 'coming' | 'away' => {
  const [read, setRead] = useState<{ of: string; is: Shown | 'away' }>()
  useEffect(() => {
    let gone = false
    void fetched(sha256).then((is) => gone || setRead({ of: sha256, is: is ?? 'away' }))
    return () => {
      gone = true
    }
  }, [sha256])
  return read?.of === sha256 ? read.is : 'coming'
}

const fetched = async (sha256: string): Promise<Shown | undefined> => {
  const asked = { headers: headers(), signal: AbortSignal.timeout(patience) }
  const response = await fetch(`/api/files/${sha256}`, asked).catch(() => undefined)
  const bytes = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined
  return bytes && readPack(new Uint8Array(bytes))
}
