// One route: closed it is a line, opened it says who may, what goes in and what comes out.
import { useId, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { notationOf, type Parameter, type Route, type Shape } from './description.ts';
import styles from './OpenApi.module.css';
import { OPENAPI_WORDS } from './words.ts';

export function RouteItem({ route }: { route: Route }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <code data-method={route.method}>{route.method}</code>
        <code>{route.path}</code>
        <span>{route.summary}</span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Details route={route} />}
      </div>
    </li>
  );
}

function Details({ route: { who, takesTokens, parameters, body, result, status, id, isSent } }: { route: Route }) {
  const say = useWords(OPENAPI_WORDS);
  return (
    <div className={styles['details']}>
      <p>
        {who} {!isSent && `${say(takesTokens ? 'token' : 'token.no')}.`} <code>{id}</code>
      </p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      {body !== null && (
        <>
          <h3>{say(isSent ? 'sent' : 'takes')}</h3>
          <Content shape={body} />
        </>
      )}
      {!isSent && (
        <>
          <h3>{say('answers', { status })}</h3>
          <Content shape={result} />
        </>
      )}
    </div>
  );
}

function Parameters({ parameters }: { parameters: readonly Parameter[] }) {
  const say = useWords(OPENAPI_WORDS);
  return (
    <table>
      <caption>{say('parameters')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('parameter.name')}</th>
          <th scope="col">{say('parameter.in')}</th>
          <th scope="col">{say('parameter.shape')}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, in: place, required, description, schema }) => (
          <tr key={`${place} ${name}`}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              {say(`in.${place}`)}
              {required === true && `, ${say('required')}`}
            </td>
            <td>
              <code>{notationOf(schema)}</code>
              {description !== undefined && ` ${description}`}
              {schema.default !== undefined && ` = ${JSON.stringify(schema.default)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Content({ shape }: { shape: Shape | 'bytes' | null }) {
  const say = useWords(OPENAPI_WORDS);
  if (shape === null) return <p>{say('nothing')}</p>;
  if (shape === 'bytes') return <p>{say('bytes')}</p>;
  return <pre>{notationOf(shape)}</pre>;
}
