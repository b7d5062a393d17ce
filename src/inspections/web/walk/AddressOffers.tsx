import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { TapRow } from './rooms/TapRow.tsx'
import { useWalkAsk } from './walk-client.ts'

type TypedAddress = { line: string; postcode: string; commune: string }
type Props = TypedAddress & { onAddress: (address: TypedAddress) => void }

/** What the house knows of an address while it is typed: streets of its own, communes of a postcode. Without network nothing is offered, and what was typed stands. */
export const AddressOffers = ({ line, postcode, commune, onAddress }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const asked = useRested(`${postcode}|${line}`)
  const [code = '', street = ''] = asked.split('|')
  const isTyped = street.trim().length > 2 || code.length === 5
  const { data } = useWalkAsk('address.complete', isTyped ? { line: street, postcode: code } : null)
  if (!data || !isTyped) return null
  const addresses = data.addresses.filter(
    (each) => each.line !== line || each.postcode !== postcode || each.commune !== commune,
  )
  const communes = data.communes.filter((name) => name !== commune)
  const say = (each: TypedAddress): string => `${each.line}, ${each.postcode} ${each.commune}`
  return (
    <>
      {addresses.length > 0 && (
        <TapRow
          label={t('walk.address.known')}
          options={addresses.map((each) => ({ value: say(each), label: say(each) }))}
          onTap={(said) => {
            const chosen = addresses.find((each) => say(each) === said)
            if (chosen) onAddress(chosen)
          }}
        />
      )}
      {communes.length > 0 && (
        <TapRow
          label={t('walk.address.communes', { postcode: code })}
          options={communes.map((name) => ({ value: name, label: name }))}
          onTap={(name) => onAddress({ line, postcode, commune: name })}
        />
      )}
    </>
  )
}

/** As long as a hand that types rests (ms). */
const typingRest = 300

const useRested = (typed: string): string => {
  const [said, setSaid] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(typed), typingRest)
    return () => clearTimeout(timer)
  }, [typed])
  return said
}
