// What a person can do of herself from any screen: go to her account, and leave.
import { Menu } from '@mantine/core';
import { IconLogout, IconUserCog } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useUploads } from '../document/uploads.tsx';
import { useSignOut } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { OpenerAnchor } from '../ui/Opener.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { SHELL_WORDS } from './words.ts';

export function AccountMenu({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(SHELL_WORDS);
  const sentence = useProblemWords();
  const signOut = useSignOut(useUploads().clear);
  return (
    <Menu
      opened
      onChange={onClose}
      position="top-start"
      width={220}
      closeOnClickOutside={false}
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <OpenerAnchor />
      </Menu.Target>
      <Menu.Dropdown aria-labelledby={undefined} aria-label={say('account')}>
        <Menu.Item
          component={Link}
          to="/tai-khoan"
          leftSection={<IconUserCog size={16} stroke={1.6} aria-hidden="true" />}
        >
          {say('myAccount')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.6} aria-hidden="true" />}
          closeMenuOnClick={false}
          onClick={() => signOut.mutate()}
        >
          {say('signOut')}
        </Menu.Item>
        {signOut.isError && (
          <Menu.Label role="alert">{navigator.onLine ? sentence(signOut.error) : say('signOut.offline')}</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
