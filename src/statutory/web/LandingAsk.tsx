import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useSpeech } from '../../kernel/web/speech.ts'
import { AskedDwelling } from './AskedDwelling.tsx'
import { useAsk } from './statutory-client.ts'
import { useAnswersUnderWay } from './useAnswersUnderWay.ts'

/** On a landing of the round, one question at a time of what the State’s register lacks there, and one only: the next comes with the next stop. */
export const LandingAsk = ({
  building,
  entrance,
}: {
  building: string
  entrance: string | null
}): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('register.asks', {}, true)
  const [said, setSaid] = useState('')
  const underWay = useAnswersUnderWay()
  const isToldHere = underWay?.has(building) ?? false
  // The page may have been opened anew before the answer left; it stays the only one of this stop once it has.
  useEffect(() => {
    if (isToldHere) setSaid((before) => before || t('register.ask.kept'))
  }, [isToldHere, t])
  if (said) return <p role="status">{said}</p>
  if (!underWay || isToldHere) return null
  const asked = data?.find(
    (each) =>
      each.building === building &&
      (entrance === null || each.entrance === null || each.entrance === entrance),
  )
  return asked ? <AskedDwelling asked={asked} onSaid={setSaid} /> : null
}
