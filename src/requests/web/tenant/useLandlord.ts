import { useEffect } from 'preact/hooks'
import { useAsk } from './door.ts'

const key = 'loge-landlord'

/** The name over the door. Kept on this device, so that it is there at once the next time. */
export const useLandlord = (): string => {
  const { data } = useAsk('request.help', {})
  const name = data?.landlord
  useEffect(() => {
    if (name) localStorage.setItem(key, name)
  }, [name])
  return name ?? localStorage.getItem(key) ?? '\u00a0'
}
