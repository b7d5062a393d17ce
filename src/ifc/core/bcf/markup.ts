import { el, maybe, type Xml, xmlDocument } from '../xml/write-xml.ts'
import type { Comment, Topic, Version } from './topic.ts'

/** `markup.bcf` of a topic; the elements stand in the order of the schema. */
export const markupXml = (topic: Topic, version: Version): string =>
  xmlDocument(version === '2.1' ? markup21(topic) : markup30(topic))

const markup21 = (topic: Topic): Xml =>
  el('Markup', {}, [
    topic.model ? el('Header', {}, [fileOf(topic.model, 'isExternal')]) : undefined,
    el('Topic', topicAttributes(topic), [
      el('ReferenceLink', {}, topic.link),
      ...head(topic),
      ...topic.labels.map((label) => el('Labels', {}, label)),
      ...tail(topic),
      ...relatedTo(topic),
    ]),
    ...topic.comments.map(commentOf),
    ...looks(topic, 'Viewpoints'),
  ])

const markup30 = (topic: Topic): Xml =>
  el('Markup', {}, [
    topic.model ? el('Header', {}, [el('Files', {}, [fileOf(topic.model, 'IsExternal')])]) : undefined,
    el('Topic', { ...topicAttributes(topic), ServerAssignedId: topic.no }, [
      el('ReferenceLinks', {}, [el('ReferenceLink', {}, topic.link)]),
      ...head(topic),
      el(
        'Labels',
        {},
        topic.labels.map((label) => el('Label', {}, label)),
      ),
      ...tail(topic),
      topic.related.length ? el('RelatedTopics', {}, relatedTo(topic)) : undefined,
      el('Comments', {}, topic.comments.map(commentOf)),
      el('Viewpoints', {}, looks(topic, 'ViewPoint')),
    ]),
  ])

const topicAttributes = ({ guid, type, status }: Topic) => ({
  Guid: guid,
  TopicType: type,
  TopicStatus: status,
})

const fileOf = ({ file, at }: NonNullable<Topic['model']>, external: string): Xml =>
  el('File', { [external]: true }, [el('Filename', {}, file), el('Date', {}, at)])

const head = ({ title, priority }: Topic): Xml[] => [el('Title', {}, title), el('Priority', {}, priority)]

const tail = ({ created, modified, due, description }: Topic): (Xml | undefined)[] => [
  el('CreationDate', {}, created.at),
  el('CreationAuthor', {}, created.by),
  maybe('ModifiedDate', modified?.at),
  maybe('ModifiedAuthor', modified?.by),
  maybe('DueDate', due),
  maybe('Description', description),
]

const relatedTo = ({ related }: Topic): Xml[] => related.map((Guid) => el('RelatedTopic', { Guid }))

const commentOf = ({ guid, at, by, words }: Comment): Xml =>
  el('Comment', { Guid: guid }, [el('Date', {}, at), el('Author', {}, by), el('Comment', {}, words)])

const looks = ({ viewpoint }: Topic, name: string): Xml[] =>
  viewpoint
    ? [
        el(name, { Guid: viewpoint.guid }, [
          maybe('Viewpoint', viewpoint.camera && 'viewpoint.bcfv'),
          maybe('Snapshot', viewpoint.picture ? 'snapshot.png' : null),
        ]),
      ]
    : []
