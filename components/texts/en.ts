/** English. */
import { enPages } from './en-pages.ts';
import type { Texts } from './nb.ts';

export const en: Texts = {
  quote: (words) => `“${words}”`,
  languages: { nb: 'Bokmål', nn: 'Nynorsk', da: 'Danish', en: 'English' },
  postKinds: { post: 'post', comment: 'comment', reply: 'reply', article: 'article' },
  opensInNewTab: 'opens in a new tab',

  role: {
    label: 'Who are you writing as?',
    private: 'Private',
    professional: 'In my own name',
    official: (organisation) => `For ${organisation ?? 'work'}`,
    means: {
      private: 'Advice only. Nothing is stored or sent.',
      professional: 'Advice, and a reminder to say where you work. The post is not logged.',
      official: 'All the rules apply. The post is logged for the archive.',
    },
  },

  panel: {
    menu: 'Menu',
    close: 'Close Takt',
    pasteIn: 'Paste in text',
    backToPage: 'Back to the field on the page',
    archive: 'Log of work posts',
    options: 'Settings',
    noText: 'Start writing, and I will read along.',
    nothing: 'This looks good.',
    some: (n) => (n === 1 ? '1 thing to look at' : `${n} things to look at`),
    advice: (n) => {
      if (n === 0) return 'No suggestions';
      return n === 1 ? '1 suggestion' : `${n} suggestions`;
    },
    rewriteAll: 'Rewrite all…',
    dismiss: 'Close the message',
    answering: (author) => (author ? `You are replying to ${author}` : 'You are replying to this'),
    openAnswered: 'Open the post',
    wholeAnswered: 'Show all',
    lessAnswered: 'Show less',
  },

  groups: {
    must: 'Needs sorting out',
    personal: 'Personal data',
    answering: 'Questions and answers',
    role: 'Role and openness',
    language: 'Choice of language',
    clearer: 'Clearer language',
    readable: 'Easier to read',
    accessible: 'So that everyone can read it',
    other: 'Other things to look at',
  },

  finding: {
    swap: 'Replace',
    remove: 'Remove',
    add: 'Add',
    show: 'Show',
    swapLong: (from, to) => `Replace “${from}” with “${to}”`,
    removeLong: (words) => `Remove “${words}”`,
    addLong: (words) => `Add “${words}”`,
    showLong: (words) => (words === '' ? 'Show the text' : `Show “${words}” in the text`),
    aboutWholePost: 'About the whole post',
    wholePost: 'the whole post',
    becomes: 'could be',
    why: 'Why?',
    hiddenWords: 'hidden words',
    orChoose: 'You can also choose',
    before: 'Before',
    after: 'After',
    guideline: 'Guideline',
    says: (pack, version) => `From “${pack}”, version ${version}`,
    goesBefore: (pack, other) => `Here “${pack}” goes before “${other}”.`,
    saysOtherwise: (pack, other) => `“${pack}” says otherwise than “${other}”:`,
    contact: 'Feel free to ask',
    call: (phone) => `Call ${phone}`,
    answer: 'Approved answer',
    copyAnswer: 'Copy the answer',
    answerCopied: 'The answer is copied.',
    ignore: 'Leave it',
    ignoreLong: (words) => (words === '' ? 'Leave the text as it is' : `Leave “${words}” as it is`),
  },

  rewrite: {
    title: 'Suggested new text',
    explain: 'Your text does not change until you choose “Use chosen changes”.',
    chosen: (n, total) => `${n} of ${total} changes chosen`,
    all: 'Choose all',
    none: 'Choose none',
    apply: 'Use chosen changes',
    back: 'Back',
    nothing: 'I have no ready suggestions here.',
    yourself: 'These are for you to look at',
    deleted: 'deleted:',
    inserted: 'inserted:',
    kept: 'kept:',
  },

  pasteIn: {
    label: 'Write or paste in your text',
    explain: 'You only get advice here. Nothing is stored or sent.',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    copyFailed: 'The browser said no. Select the text and copy it yourself.',
    noField: 'I see no text field here',
    noFieldNext:
      'Click in the field you want to write in, and I will follow. Or write here, and copy the text when you are happy with it.',
  },

  facts: {
    label: 'Facts about the text',
    words: (n) => (n === 1 ? '1 word' : `${n} words`),
    characters: (n) => (n === 1 ? '1 character' : `${n} characters`),
    charactersOf: (used, limit) => `${used} of ${limit} characters`,
    tooMany: (n) => (n === 1 ? '1 character too many' : `${n} characters too many`),
    lix: 'LIX shows how heavy a text is to read. The text must have at least 100 words.',
    noLix: 'LIX comes when the text has 100 words',
  },

  notices: {
    'fix-did-not-take':
      'The field did not take the change. Copy the new text here, and paste it where it should be.',
    fixed: 'Changed. You can undo it in the text field.',
    'reload-page': 'Takt has been updated. Reload the page to use Takt here.',
    logged: 'The post is logged for the archive.',
    'not-logged': 'The post was not logged. Keep a copy, and tell your archive.',
  },

  ...enPages,

  page: {
    launcherQuiet: 'Takt: no suggestions. Open the panel',
    launcherOne: 'Takt: 1 suggestion. Open the panel',
    launcherMany: 'Takt: {n} suggestions. Open the panel',
    panelTitle: 'Takt: advice on your text',
    reloadPage: 'Takt has been updated. Reload the page to use Takt here.',
  },
};
