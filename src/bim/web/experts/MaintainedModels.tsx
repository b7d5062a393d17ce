import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../bim-client.ts'

/** The models that have entered the estate, as they are maintained: a line each. */
export const MaintainedModels = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('bim.served', { building })
  return (
    <>
      {data?.models.map(({ name, added, missing }) => (
        <li key={name}>
          <a href={`/api/bim/${building}/maintained.ifc?model=${encodeURIComponent(name)}`} download>
            {t('experts.maintained', { name })}
          </a>
          {added > 0 && <span class="secondary">{t('experts.added', { n: added })}</span>}
          {missing > 0 && <span class="secondary">{t('experts.missing', { n: missing })}</span>}
        </li>
      ))}
    </>
  )
}
