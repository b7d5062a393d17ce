import type { Element } from '../../src/ifc/core/xml/read-xml.ts'

/**
 * What the schemas of BCF-XML 2.1 and 3.0 (markup.xsd, visinfo.xsd, version.xsd, project.xsd, extensions.xsd of buildingSMART)
 * ask of each element: its children in their order (`?` may lack, `*` any number), and the attributes that it must have (`!`)
 * or may have. Elements that are not listed hold text alone.
 */
type Shape = { children?: string; attributes?: string }
type Schema = Record<string, Shape>

const shared: Schema = {
  File: { children: 'Filename? Date? Reference?' },
  OrthogonalCamera: {},
  ClippingPlanes: { children: 'ClippingPlane*' },
  ClippingPlane: { children: 'Location Direction' },
  Selection: { children: 'Component*' },
  Component: { children: 'OriginatingSystem? AuthoringToolId?', attributes: 'IfcGuid' },
  ViewSetupHints: { attributes: 'SpacesVisible SpaceBoundariesVisible OpeningsVisible' },
  ...Object.fromEntries(
    ['CameraViewPoint', 'CameraDirection', 'CameraUpVector', 'Location', 'Direction'].map((name) => [
      name,
      { children: 'X Y Z' },
    ]),
  ),
  Project: { children: 'Name?', attributes: 'ProjectId!' },
  'Comment/Viewpoint': { attributes: 'Guid!' },
  RelatedTopic: { attributes: 'Guid!' },
}

const topic =
  'CreationDate CreationAuthor ModifiedDate? ModifiedAuthor? DueDate? AssignedTo? Stage? Description? BimSnippet?'
const comment = 'Date Author Comment Viewpoint? ModifiedDate? ModifiedAuthor?'

export const schemas: Record<'2.1' | '3.0', Schema> = {
  '2.1': {
    ...shared,
    Version: { children: 'DetailedVersion?', attributes: 'VersionId' },
    ProjectExtension: { children: 'Project? ExtensionSchema' },
    Markup: { children: 'Header? Topic Comment* Viewpoints*' },
    Header: { children: 'File*' },
    File: { ...shared['File'], attributes: 'IfcProject IfcSpatialStructureElement isExternal' },
    Topic: {
      children: `ReferenceLink* Title Priority? Index? Labels* ${topic} DocumentReference* RelatedTopic*`,
      attributes: 'Guid! TopicType TopicStatus',
    },
    'Markup/Comment': { children: comment, attributes: 'Guid!' },
    'Markup/Viewpoints': { children: 'Viewpoint? Snapshot? Index?', attributes: 'Guid!' },
    VisualizationInfo: {
      children: 'Components? OrthogonalCamera? PerspectiveCamera? Lines? ClippingPlanes? Bitmap*',
      attributes: 'Guid!',
    },
    Components: { children: 'ViewSetupHints? Selection? Visibility Coloring?' },
    Visibility: { children: 'Exceptions?', attributes: 'DefaultVisibility' },
    OrthogonalCamera: { children: 'CameraViewPoint CameraDirection CameraUpVector ViewToWorldScale' },
  },
  '3.0': {
    ...shared,
    Version: { attributes: 'VersionId!' },
    ProjectInfo: { children: 'Project' },
    Extensions: {
      children: 'TopicTypes? TopicStatuses? Priorities? TopicLabels? Users? SnippetTypes? Stages?',
    },
    TopicTypes: { children: 'TopicType*' },
    TopicStatuses: { children: 'TopicStatus*' },
    Priorities: { children: 'Priority*' },
    TopicLabels: { children: 'TopicLabel*' },
    Markup: { children: 'Header? Topic' },
    Header: { children: 'Files?' },
    Files: { children: 'File*' },
    File: { ...shared['File'], attributes: 'IfcProject IfcSpatialStructureElement IsExternal' },
    Topic: {
      children: `ReferenceLinks? Title Priority? Index? Labels? ${topic} DocumentReferences? RelatedTopics? Comments? Viewpoints?`,
      attributes: 'Guid! ServerAssignedId TopicType! TopicStatus!',
    },
    RelatedTopics: { children: 'RelatedTopic*' },
    ReferenceLinks: { children: 'ReferenceLink*' },
    Labels: { children: 'Label*' },
    Comments: { children: 'Comment*' },
    'Comments/Comment': { children: comment, attributes: 'Guid!' },
    Viewpoints: { children: 'ViewPoint*' },
    ViewPoint: { children: 'Viewpoint? Snapshot? Index?', attributes: 'Guid!' },
    VisualizationInfo: {
      children: 'Components? OrthogonalCamera Lines? ClippingPlanes? Bitmaps?',
      attributes: 'Guid!',
    },
    Components: { children: 'Selection? Visibility? Coloring?' },
    Visibility: { children: 'ViewSetupHints? Exceptions?', attributes: 'DefaultVisibility' },
    OrthogonalCamera: {
      children: 'CameraViewPoint CameraDirection CameraUpVector ViewToWorldScale AspectRatio',
    },
  },
}

/** What a document has against the schema, as sentences; nothing when it is as it should be. */
export const faultsOf = (element: Element, schema: Schema, parent = ''): string[] => {
  const shape = schema[`${parent}/${element.name}`] ?? schema[element.name]
  const names = element.children.map(({ name }) => name)
  const where = `${parent}/${element.name}`
  return [
    ...(shape || (names.length === 0 && Object.keys(element.attributes).length === 0)
      ? []
      : [`${where} is not in the schema`]),
    ...(patternOf(shape?.children ?? '').test(names.map((name) => `${name} `).join(''))
      ? []
      : [`${where} holds ${names.join(' ')}`]),
    ...attributeFaults(element, shape?.attributes ?? '', where),
    ...(shape || element.text.trim() !== '' || element.name === 'ExtensionSchema'
      ? []
      : [`${where} is blank`]),
    ...element.children.flatMap((inner) => faultsOf(inner, schema, element.name)),
  ]
}

const patternOf = (children: string): RegExp =>
  new RegExp(
    `^${children
      .split(' ')
      .filter(Boolean)
      .map((each) => (/[?*]$/.test(each) ? `(?:${each.slice(0, -1)} )${each.slice(-1)}` : `${each} `))
      .join('')}$`,
  )

const attributeFaults = ({ attributes }: Element, asked: string, where: string): string[] => {
  const wanted = asked.split(' ').filter(Boolean)
  const known = new Set(wanted.map((name) => name.replace('!', '')))
  return [
    ...wanted.flatMap((name) =>
      name.endsWith('!') && !attributes[name.slice(0, -1)] ? [`${where} lacks ${name}`] : [],
    ),
    ...Object.keys(attributes).flatMap((name) => (known.has(name) ? [] : [`${where} has ${name}`])),
  ]
}
