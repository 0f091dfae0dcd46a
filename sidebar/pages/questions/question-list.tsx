import type { FormQuestion } from '../../../src/app/answers/questions';
import { questionsPage as words } from '../../../src/text/lt/answers-page';
import { CopyText } from '../../parts/copy-text';

/** Each question with its type, its choices and what copies it. */
export const QuestionList = ({ questions }: { readonly questions: readonly FormQuestion[] }) => (
  <ol class="questions">
    {questions.map(({ title, type, options, isRequired }, index) => (
      <li key={title}>
        <p>{title}</p>
        <p>
          {words.types[type]}, {isRequired ? words.required : words.optional}
        </p>
        {options.length > 0 && (
          <p>
            {words.options}: {options.join(', ')}
          </p>
        )}
        <div class="copies">
          <CopyText text={title} label={words.copyQuestion(index + 1)} />
          {options.length > 0 && <CopyText text={options.join('\n')} label={words.copyOptions(index + 1)} />}
        </div>
      </li>
    ))}
  </ol>
);
