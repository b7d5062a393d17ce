import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { AskedDwelling } from './AskedDwelling.tsx'
import { useAsk } from './statutory-client.ts'

/** In the act that an agency does at a dwelling anyway: the one value that the State’s register lacks of it. */
export const DwellingAsk = ({ unit }: { unit: string }): JSX.Element | null => {
  const { data } = useAsk('register.asks', { unit })
  const [said, setSaid] = useState('')
  if (said) return <p role="status">{said}</p>
  const [asked] = data ?? []
  return asked ? <AskedDwelling asked={asked} onSaid={setSaid} /> : null
}
