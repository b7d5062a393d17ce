import type { JSX } from 'preact'
import { sayAgo } from '../../../core/dates.ts'
import { calendar, check } from '../../icons/icons.ts'
import { Pictogram } from '../../icons/Pictogram.tsx'
import { Ball } from '../Ball.tsx'
import { Button } from '../Button.tsx'
import { Clock } from '../Clock.tsx'
import { PhotoStrip } from '../PhotoStrip.tsx'
import { Row, Rows } from '../Row.tsx'
import { Thread, ThreadEntry } from '../ThreadEntry.tsx'
import { Timeline } from '../Timeline.tsx'
import { sampleTime, pictures, type SampleProps, scheme } from './gallery.ts'
import { FilterSample } from './FilterSample.tsx'

export const TellingSamples = (props: SampleProps): JSX.Element => (
  <>
    <Clocks {...props} />
    <FilterSample {...props} />
    <List {...props} />
    <Talk {...props} />
    <Steps {...props} />
  </>
)

const Clocks = ({ lang, say }: SampleProps): JSX.Element => {
  const label = say('À la main de', 'With')
  return (
    <>
      <div class="line">
        <Clock lang={lang} now={sampleTime} due="2024-12-05T11:00:00Z" />
        <Clock lang={lang} now={sampleTime} due="2024-12-03T16:00:00Z" />
        <Clock lang={lang} now={sampleTime} due="2024-12-01T08:00:00Z" />
        <Clock
          lang={lang}
          now={sampleTime}
          due="2024-12-05T11:00:00Z"
          paused={say('délai en pause', 'time limit on hold')}
        />
        <Clock lang={lang} now={sampleTime} done={say('réparé dans les délais', 'repaired in time')} />
      </div>
      <div class="line">
        <Ball label={label} holder="tenant" name="Mme Lefèvre" />
        <Ball
          label={label}
          holder="agency"
          name={say('vous, agence de Bellevue', 'you, Bellevue agency')}
          mine
        />
        <Ball label={label} holder="firm" name="Plomberie Atlantique" />
        <Ball label={label} holder="caretaker" name="Karim Benali" />
        <Ball label={label} holder="hq" name={say('le siège (patrimoine)', 'head office (estate)')} />
        <Ball label={label} holder="other" name="Enedis" small />
      </div>
    </>
  )
}

const List = ({ lang, say }: SampleProps): JSX.Element => (
  <Rows label={say('À faire', 'To do')}>
    <Row
      href="#1"
      mark={<Pictogram name="leak" size={32} />}
      sentence={say('L’eau coule sous l’évier chez Mme Le Goff', 'Water runs under Mrs Le Goff’s sink')}
      reason={say(
        'Plomberie Atlantique n’a pas répondu depuis hier.',
        'Plomberie Atlantique has not answered since yesterday.',
      )}
      meta={
        <>
          {scheme} · <span class="unbroken">R-24-01832</span>
        </>
      }
      clock={<Clock lang={lang} now={sampleTime} due="2024-12-01T08:00:00Z" />}
      action={<Button small>{say('Relancer', 'Remind')}</Button>}
    />
    <Row
      href="#2"
      current
      mark={<Pictogram name="lift" size={32} />}
      sentence={say('Ascenseur arrêté, hall A de Bellevue', 'Lift stopped, hall A of Bellevue')}
      reason={say(
        'Trois demandes depuis ce matin : une seule panne ?',
        'Three requests since this morning: one outage?',
      )}
      meta={say('3 demandes · depuis 7 h 40', '3 requests · since 7:40 am')}
      clock={<Clock lang={lang} now={sampleTime} due="2024-12-03T11:00:00Z" />}
      action={
        <Button small kind="primary">
          {say('Regrouper', 'Merge')}
        </Button>
      }
    />
    <Row
      href="#3"
      at
      checked
      onChecked={() => {}}
      checkLabel={say('Choisir : peinture écaillée', 'Choose: peeling paint')}
      sentence={say(
        'Peinture écaillée au plafond de la salle de bain',
        'Peeling paint on the bathroom ceiling',
      )}
      meta={`${scheme} · R-24-01790`}
    />
  </Rows>
)

const Talk = ({ lang, say }: SampleProps): JSX.Element => {
  const ago = (at: string): { at: string; when: string } => ({ at, when: sayAgo(at, sampleTime, lang) })
  const photos = (
    <PhotoStrip
      label={say('Photos de Mme Le Goff', 'Photos of Mrs Le Goff')}
      words={{
        close: say('Fermer', 'Close'),
        previous: say('Photo précédente', 'Previous photo'),
        next: say('Photo suivante', 'Next photo'),
      }}
      photos={[
        { id: 'a', url: pictures.sink, alt: say('L’évier', 'The sink') },
        { id: 'b', url: pictures.pipe, alt: say('Le tuyau sous l’évier', 'The pipe under the sink') },
      ]}
    />
  )
  return (
    <Thread label={say('Fil de la demande', 'Thread of the request')}>
      <ThreadEntry
        kind="message"
        who="Mme Le Goff"
        role={say('locataire', 'tenant')}
        {...ago('2024-11-29T08:00:00Z')}
        photos={photos}
      >
        {say(
          'L’eau coule sous l’évier depuis lundi. Appelez avant de passer, je travaille de nuit.',
          'Water has been running under the sink since Monday. Call before coming, I work nights.',
        )}
      </ThreadEntry>
      <ThreadEntry
        kind="decision"
        icon={check}
        who="Nadia Cherif"
        role={say('agence de Bellevue', 'Bellevue agency')}
        {...ago('2024-11-29T09:10:00Z')}
      >
        {say(
          'Réparation à la charge du bailleur, confiée à Plomberie Atlantique.',
          'Repair paid by the landlord, given to Plomberie Atlantique.',
        )}
      </ThreadEntry>
      <ThreadEntry kind="moment" icon={calendar} {...ago('2024-12-02T13:00:00Z')}>
        {say(
          'Rendez-vous proposé : mercredi 4 décembre de 10 h à 12 h.',
          'Appointment offered: Wednesday 4 December, 10 am–noon.',
        )}
      </ThreadEntry>
      <ThreadEntry
        kind="note"
        audience={say('Note interne, lue par l’agence', 'Staff note, read by the agency')}
        who="Karim Benali"
        role={say('gardien', 'caretaker')}
        {...ago('2024-12-03T06:00:00Z')}
      >
        {say(
          'La vanne d’arrêt est derrière la trappe du palier.',
          'The stop valve is behind the hatch on the landing.',
        )}
      </ThreadEntry>
      <ThreadEntry kind="message" side="own" who={say('Vous', 'You')} {...ago('2024-12-03T08:10:00Z')}>
        {say(
          'Mercredi 10 h convient, merci de passer par la cour.',
          'Wednesday at 10 suits, please come through the courtyard.',
        )}
      </ThreadEntry>
      <ThreadEntry
        kind="message"
        side="own"
        who={say('Vous', 'You')}
        {...ago(sampleTime)}
        pending={say('partira dès le retour du réseau', 'will leave when the network is back')}
      >
        {say('Le code du hall a changé.', 'The code of the hall has changed.')}
      </ThreadEntry>
    </Thread>
  )
}

const Steps = ({ say }: SampleProps): JSX.Element => (
  <Timeline
    label={say('Ce qui se passe', 'What happens')}
    states={{ done: say('fait', 'done'), now: say('en cours', 'under way'), next: say('à venir', 'to come') }}
    items={[
      {
        state: 'done',
        label: say('Demande reçue', 'Request received'),
        when: say('vendredi à 9 h', 'Friday at 9 am'),
      },
      {
        state: 'now',
        label: say('Mme Lefèvre choisit un créneau', 'Mrs Lefèvre chooses a slot'),
        when: say('avant jeudi 12 h', 'by Thursday noon'),
      },
      { state: 'next', label: say('Plomberie Atlantique répare', 'Plomberie Atlantique repairs') },
      {
        state: 'next',
        label: say('Vous dites si c’est réparé', 'You say whether it is repaired'),
        detail: say('Sinon, le même fil rouvre.', 'If not, the same thread opens again.'),
      },
    ]}
  />
)
