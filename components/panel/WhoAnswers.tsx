/** Who takes a hard question, and what the organisation has agreed to answer. */
import type { ContactReference, Finding } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { callAddress, mailAddress } from './reach.ts';

/** In a tab of its own: a mail service that opened in here would take the panel's place. */
function Reach({
  address,
  words,
  label,
}: {
  address: string | null;
  words: string;
  label?: string;
}) {
  if (address === null) return <span>{words}</span>;
  return (
    <a class="ds-link" href={address} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {words}
    </a>
  );
}

function Contact({ contact, t }: { contact: ContactReference; t: Texts }) {
  const { name, title, email, phone } = contact;
  return (
    <div class="origin">
      <p>
        {t.finding.contact} <strong>{name}</strong>, {title}
      </p>
      {email !== undefined && (
        <p>
          <Reach address={mailAddress(email)} words={email} />
        </p>
      )}
      {phone !== undefined && (
        <p>
          <Reach address={callAddress(phone)} words={phone} label={t.finding.call(phone)} />
        </p>
      )}
    </div>
  );
}

function Answer({ answer, t }: { answer: NonNullable<Finding['answer']>; t: Texts }) {
  return (
    <>
      <div class="origin">
        <p>
          {t.finding.answer}: {answer.title}
        </p>
        <blockquote>{answer.text}</blockquote>
      </div>
      <CopyButton text={answer.text} copied={t.finding.answerCopied} failed={t.pasteIn.copyFailed}>
        {t.finding.copyAnswer}
      </CopyButton>
    </>
  );
}

export function WhoAnswers({ finding, t }: { finding: Finding; t: Texts }) {
  const { contact, answer } = finding;
  return (
    <>
      {contact && <Contact contact={contact} t={t} />}
      {answer && <Answer answer={answer} t={t} />}
    </>
  );
}
