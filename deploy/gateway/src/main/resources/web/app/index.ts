import './styles/app.css';
import './app';
