import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Bars } from '../Bars.tsx'
import { Button } from '../Button.tsx'
import { Empty } from '../Empty.tsx'
import { Figure } from '../Figure.tsx'
import { Loading } from '../Loading.tsx'
import { OfflineBar } from '../OfflineBar.tsx'
import { PhotoAdd } from '../PhotoAdd.tsx'
import { PhotoStrip } from '../PhotoStrip.tsx'
import type { Photo } from '../Thumb.tsx'
import { Print } from '../Print.tsx'
import { RefusalNotice } from '../RefusalNotice.tsx'
import { Sheet } from '../Sheet.tsx'
import { Tabs } from '../Tabs.tsx'
import { Toast } from '../Toast.tsx'
import { pictures, type SampleProps, scheme } from './gallery.ts'
import { SubpageSample } from './SubpageSample.tsx'

export const StateSamples = (props: SampleProps): JSX.Element => (
  <>
    <Photos {...props} />
    <States {...props} />
    <Numbers {...props} />
    <SubpageSample {...props} />
    <Opening {...props} />
    <Paper {...props} />
  </>
)

const Photos = ({ say }: SampleProps): JSX.Element => {
  const [photos, setPhotos] = useState<readonly Photo[]>([
    { id: 'a', url: pictures.sink, alt: say('Photo 1', 'Photo 1') },
    { id: 'b', url: pictures.hall, alt: say('Photo 2', 'Photo 2'), pending: say('en attente', 'waiting') },
  ])
  const words = {
    close: say('Fermer', 'Close'),
    previous: say('Photo précédente', 'Previous photo'),
    next: say('Photo suivante', 'Next photo'),
    remove: say('Retirer', 'Remove'),
  }
  const add = (blobs: Blob[]): void =>
    setPhotos([
      ...photos,
      ...blobs.map((b, i) => ({
        id: `${photos.length + i}`,
        url: URL.createObjectURL(b),
        alt: `Photo ${photos.length + i + 1}`,
      })),
    ])
  const shared = {
    label: say('Ajouter une photo', 'Add a photo'),
    busyLabel: say('Préparation…', 'Preparing…'),
    unreadable: say(
      'Ce fichier n’est pas une photo que nous savons lire.',
      'This file is not a photo that we can read.',
    ),
    onPhotos: add,
  }
  return (
    <>
      <PhotoStrip
        label={say('Vos photos', 'Your photos')}
        words={words}
        photos={photos}
        onRemove={(id) => setPhotos(photos.filter((p) => p.id !== id))}
      >
        <PhotoAdd {...shared} tile />
      </PhotoStrip>
      <PhotoAdd
        {...shared}
        hint={say(
          'Une photo de près et une de loin aident beaucoup.',
          'One from near and one from afar help a lot.',
        )}
      />
    </>
  )
}

const States = ({ say }: SampleProps): JSX.Element => (
  <>
    <OfflineBar offline onOpen={() => {}} openLabel={say('Voir', 'See')}>
      {say(
        'Pas de réseau : 3 envois partiront dès qu’il revient.',
        'No network: 3 items will leave when it is back.',
      )}
    </OfflineBar>
    <OfflineBar offline={false}>{say('2 envois partent.', '2 items are leaving.')}</OfflineBar>
    <RefusalNotice
      kept={say('Votre message est gardé.', 'Your message is kept.')}
      action={<Button small>{say('Choisir un autre créneau', 'Choose another slot')}</Button>}
    >
      {say(
        'Ce créneau vient d’être pris par une autre personne.',
        'This slot has just been taken by somebody else.',
      )}
    </RefusalNotice>
    <Empty
      title={say('Rien n’attend votre réponse.', 'Nothing waits for your answer.')}
      action={<Button>{say('Voir toutes les demandes', 'See all requests')}</Button>}
    >
      {say(
        'La prochaine visite est demain à 8 h, à Bellevue.',
        'The next visit is tomorrow at 8 am, at Bellevue.',
      )}
    </Empty>
    <Loading label={say('Chargement des demandes', 'Loading the requests')} />
    <Loading label={say('Chargement du fil', 'Loading the thread')} shape="thread" count={2} />
  </>
)

const Numbers = ({ say }: SampleProps): JSX.Element => {
  const [tab, setTab] = useState('month')
  return (
    <Tabs
      label={say('Période', 'Period')}
      value={tab}
      onValue={setTab}
      tabs={[
        { value: 'month', label: say('Ce mois-ci', 'This month'), count: 214 },
        { value: 'year', label: say('Douze mois', 'Twelve months'), count: 3120 },
        { value: 'agency', label: say('Par agence', 'By agency') },
      ]}
    >
      <div class="stack">
        <Figure number={say('92 %', '92%')} href="#kept" detail={say('88 % en novembre', '88% in November')}>
          {say('des rendez-vous tenus ce mois-ci', 'of appointments kept this month')}
        </Figure>
        <Bars
          title={say('Jours d’attente, par qui a la balle', 'Days of waiting, by who has the ball')}
          bars={[
            {
              label: say('Prestataires', 'Contractors'),
              value: 1240,
              said: say('1 240 j', '1,240 d'),
              href: '#firm',
              strong: true,
            },
            {
              label: say(
                'Siège, direction du patrimoine et du développement',
                'Head office, estate and development',
              ),
              value: 610,
              said: say('610 j', '610 d'),
            },
            { label: say('Locataires', 'Tenants'), value: 322, said: say('322 j', '322 d') },
          ]}
          mark={{
            value: 700,
            label: say('moyenne des douze derniers mois : 700 j', 'mean of the last twelve months: 700 d'),
          }}
          table={{
            open: say('Voir en tableau', 'See as a table'),
            what: say('Qui', 'Who'),
            value: say('Jours', 'Days'),
          }}
        />
      </div>
    </Tabs>
  )
}

const Opening = ({ say }: SampleProps): JSX.Element => {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <div class="line">
      <Button onClick={() => setOpen(true)}>{say('Ouvrir une feuille', 'Open a sheet')}</Button>
      <Button onClick={() => setDone(true)}>{say('Montrer un mot', 'Show a toast')}</Button>
      <Sheet
        open={open}
        title={say('Contester la réparation', 'Contest the repair')}
        closeLabel={say('Fermer', 'Close')}
        onClose={close}
        actions={
          <Button kind="primary" onClick={close}>
            {say('Rouvrir la demande', 'Open the request again')}
          </Button>
        }
      >
        <p>
          {say(
            'Le même fil rouvre : rien n’est à répéter. L’agence répond avant jeudi 12 h.',
            'The same thread opens again: nothing to say twice. The agency answers by Thursday noon.',
          )}
        </p>
      </Sheet>
      <Toast
        onClose={() => setDone(false)}
        closeLabel={say('Fermer', 'Close')}
        undoLabel={say('Annuler', 'Undo')}
        onUndo={() => setDone(false)}
      >
        {done && say('Demande confiée à Plomberie Atlantique.', 'Request given to Plomberie Atlantique.')}
      </Toast>
    </div>
  )
}

const Paper = ({ say }: SampleProps): JSX.Element => (
  <Print
    kind="poster"
    from="Loire Habitat"
    fromDetail={say('Agence de Bellevue · 02 40 12 34 56', 'Bellevue agency · 02 40 12 34 56')}
    dated={say('Affiché le mardi 3 décembre', 'Put up on Tuesday 3 December')}
    title={say('Coupure d’eau demain, de 9 h à 11 h', 'No water tomorrow, 9 to 11 am')}
    footer={say(
      'Une question ? Votre gardien : Karim Benali, 06 12 34 56 78.',
      'A question? Your caretaker: Karim Benali, 06 12 34 56 78.',
    )}
  >
    <p>{scheme}</p>
    <p>{say('Plomberie Atlantique remplace une vanne.', 'Plomberie Atlantique replaces a valve.')}</p>
  </Print>
)
