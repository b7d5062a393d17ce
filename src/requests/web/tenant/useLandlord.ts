import { useEffect } from 'preact/hooks'
import { recall, remember } from '../../../kernel/web/local-memory.ts'
import { useAsk } from './tenant-client.ts'

const key = 'loge-landlord'
export const blank = '\u00a0'

/** The name over the door, blank until it is known. Kept on this device, so that it is there at once the next time. */
export const useLandlord = (): string => {
  const { data, state } = useAsk('request.help', {})
  const name = data?.landlord
  useEffect(() => {
    if (name) remember(key, name)
  }, [name])
  return name ?? recall(key) ?? (state === 'refused' ? 'Loge' : blank)
}
