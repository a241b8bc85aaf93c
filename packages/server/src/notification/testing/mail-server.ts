// A real mail server on loopback that keeps what it is sent, and knows no address that begins with “khong”.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Mail = { readonly to: string; readonly raw: string };

export async function startMailServer(login: { readonly user: string; readonly pass: string }) {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) => {
      if (username === login.user && password === login.pass) answer(null, { user: username });
      else answer(new Error('wrong password'));
    },
    onRcptTo: ({ address }, _session, answer) => {
      if (!address.startsWith('khong')) answer();
      else answer(Object.assign(new Error('no such user'), { responseCode: 550 }));
    },
    onData: (stream, session, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => void parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        mails.push({ to, raw: Buffer.concat(parts).toString('utf8') });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, as asked for on the line above.
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@127.0.0.1:${port}`,
    mails,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
