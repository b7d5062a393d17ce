import type { JSX } from 'preact'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../gate-words.ts'
import { paths } from '../team/team-paths.ts'
import { ErasePerson } from './ErasePerson.tsx'
import { AccessFiles } from './AccessFiles.tsx'
import './rights.css'

/** The rights of one person over what is held of her: to have it, to have it erased. */
export const PersonRights = ({ id }: { id: string }): JSX.Element => <Rights key={id} id={id} />

const Rights = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data: her, again, ...answer } = useAsk('person.rights', { id }, true)
  if (!her)
    return (
      <div class="rights">
        <h1 class="hidden-text">{t('rights.title')}</h1>
        {answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('rights.loading')} shape="text" />
        )}
      </div>
    )
  const staff = her.kind === 'staff'
  return (
    <div class="rights stack-l">
      <PageHead
        to={staff ? paths.member(id) : paths.caller(id)}
        from={t(staff ? 'rights.back.team' : 'rights.back')}
        title={her.name ? t('rights.of', { name: her.name }) : t('rights.gone.name')}
      >
        <p class="secondary">{t(`rights.kind.${her.kind}`)}</p>
      </PageHead>
      <AccessFiles her={her} again={again} />
      <ErasePerson her={her} again={again} />
    </div>
  )
}
