import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { MaintainedModels } from './MaintainedModels.tsx'
import { ReturnedTopics } from './ReturnedTopics.tsx'
import './experts.css'

type Props = { building: string; unit?: string | undefined }

/** «Pour les experts»: what leaves for other tools, of a building or of a dwelling; and what comes back from them. */
export const Experts = ({ building, unit }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <details class="experts">
      <summary>{t('experts.title')}</summary>
      <div class="stack">
        <ul class="experts-files">
          {unit ? (
            <li>
              <a href={`/api/estate/units/${unit}/carnet.pdf`} download>
                {t('experts.carnet')}
              </a>
            </li>
          ) : (
            <>
              <li>
                <a href={`/api/bcf/buildings/${building}`} download>
                  {t('experts.bcf')}
                </a>
                <a href={`/api/bcf/buildings/${building}?version=2.1`} download>
                  {t('experts.bcf.older')}
                </a>
              </li>
              <li>
                <a href={`/api/bim/${building}/cobie.xlsx`} download>
                  {t('experts.cobie')}
                </a>
                <a href={`/api/bim/${building}/cobie.zip`} download>
                  {t('experts.cobie.tables')}
                </a>
              </li>
              <MaintainedModels building={building} />
            </>
          )}
        </ul>
        <p class="secondary">{t('experts.private')}</p>
        {!unit && <ReturnedTopics />}
      </div>
    </details>
  )
}
