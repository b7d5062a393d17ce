import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { AskedDwelling } from './AskedDwelling.tsx'
import { useAsk } from './statutory-client.ts'

/** On a landing of the round, one question at a time of what the State’s register lacks there, and one only: the next comes with the next stop. */
export const LandingAsk = ({
  building,
  entrance,
}: {
  building: string
  entrance: string | null
}): JSX.Element | null => {
  const { data } = useAsk('register.asks', {}, true)
  const [said, setSaid] = useState('')
  if (said) return <p role="status">{said}</p>
  const asked = data?.find(
    (each) =>
      each.building === building &&
      (entrance === null || each.entrance === null || each.entrance === entrance),
  )
  return asked ? <AskedDwelling asked={asked} onSaid={setSaid} /> : null
}
