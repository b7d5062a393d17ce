import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../door.ts'

/** The models that have entered the estate, as they are maintained: a line each. */
export const Maintained = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('bim.served', { building })
  return (
    <>
      {data?.models.map((name) => (
        <li key={name}>
          <a href={`/api/bim/${building}/maintained.ifc?model=${encodeURIComponent(name)}`} download>
            {t('experts.maintained', { name })}
          </a>
        </li>
      ))}
    </>
  )
}
