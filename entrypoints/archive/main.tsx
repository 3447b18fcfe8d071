import { render } from 'preact';
import { Archive } from '../../components/archive/Archive.tsx';
import '../../components/archive/archive.css';
import { startArchive } from './archive.ts';

const app = document.getElementById('app');
if (app) startArchive((props) => render(<Archive {...props} />, app));
